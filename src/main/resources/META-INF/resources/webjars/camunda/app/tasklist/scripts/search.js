import '/desk/search-box.js';

export default [];
